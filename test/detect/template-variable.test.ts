import {describe, expect, test} from 'vitest'
import {templateVariables} from '../../src/detect/template-variable.js'

describe('templateVariables', () => {
  test.each([
    ['{{name}}', 'name', true],
    ['{{ user.first_name }}', 'user.first_name', true],
    ['{{name | default: "you"}}', 'name', true],
    ['{{1}}', '1', true],
    ['{{{unsubscribe}}}', 'unsubscribe', true],
    ['{{#if member}}', 'if member', true],
    ['${title}', 'title', true],
    ['#{title}', 'title', true],
    ['*|FNAME|*', 'FNAME', true],
    ['<%= name %>', 'name', true],
    ['%(name)s', 'name', true],
    ['%%name%%', 'name', true],
    ['{name}', 'name', false],
    ['%TITLE%', 'TITLE', false],
    ['__NAME__', 'NAME', false],
    ['[[first name]]', 'first name', false],
    ['{{الاسم}}', 'الاسم', true],
  ])('reads %s', (text, name, sure) => {
    expect(templateVariables(`To ${text}, hello`)).toMatchObject([{name, sure, start: 3, end: 3 + text.length}])
  })

  test.each([
    '{{< figure >}}',
    '{{% note %}}',
    '{% if a %}',
    '{{ site.title }}',
    '{{ page.url | absolute_url }}',
    '${HOME}',
    '%PATH%',
    '50%OFF%',
    '\\frac{a}',
    '{: .wide}',
    '{a, b}',
    'f{x}',
  ])('leaves %s alone', text => {
    expect(templateVariables(`To ${text}, hello`)).toEqual([])
  })
})
