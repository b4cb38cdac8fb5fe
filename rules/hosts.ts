/** Hosts that answer over https, with why we are sure: there `http://` can become `https://` without a look. Each stands for what is below it, too. */
export const SECURE_HOSTS = [
  {
    reason: 'The university and the services that run its guides: http answers with a redirection to https.',
    hosts: ['aui.ma', 'libguides.com', 'libcal.com', 'libanswers.com', 'libapps.com', 'springshare.com'],
  },
  {
    reason: 'On the HSTS preload list that browsers ship (hstspreload.org): they never ask over http.',
    hosts: [
      ...['google.com', 'youtube.com', 'youtu.be', 'goo.gl', 'google.ma', 'google.fr', 'facebook.com', 'fb.com', 'instagram.com', 'twitter.com', 'x.com'],
      ...['t.co', 'linkedin.com', 'github.com', 'github.io', 'githubusercontent.com', 'wikipedia.org', 'wikimedia.org', 'wikidata.org', 'wiktionary.org'],
      ...['wikisource.org', 'wikibooks.org', 'mediawiki.org', 'paypal.com', 'dropbox.com', 'vimeo.com', 'pinterest.com', 'eventbrite.com', 'mozilla.org'],
    ],
  },
  {
    reason: 'The identifier service says to write its links with https (doi.org, orcid.org, ror.org, handle.net, creativecommons.org).',
    hosts: ['doi.org', 'orcid.org', 'ror.org', 'hdl.handle.net', 'creativecommons.org'],
  },
  {
    reason: 'Libraries, archives and publishers whose sites redirect http to https.',
    hosts: [
      ...['archive.org', 'openlibrary.org', 'gutenberg.org', 'hathitrust.org', 'loc.gov', 'bnf.fr', 'bl.uk', 'europeana.eu', 'dp.la'],
      ...['worldcat.org', 'oclc.org', 'jstor.org', 'ebsco.com', 'ebscohost.com', 'proquest.com', 'elsevier.com', 'sciencedirect.com', 'scopus.com'],
      ...['springer.com', 'nature.com', 'wiley.com', 'tandfonline.com', 'sagepub.com', 'cambridge.org', 'oup.com', 'ieee.org', 'acm.org', 'plos.org'],
      ...['mdpi.com', 'frontiersin.org', 'cairn.info', 'openedition.org', 'persee.fr', 'hal.science', 'arxiv.org', 'doaj.org', 'zenodo.org', 'figshare.com'],
      ...['crossref.org', 'datacite.org', 'nih.gov', 'zotero.org', 'mendeley.com', 'overleaf.com', 'ala.org', 'ifla.org', 'unesco.org', 'un.org', 'hindawi.org'],
    ],
  },
  {
    reason: 'Services of daily use whose sites redirect http to https.',
    hosts: [
      ...['wordpress.com', 'medium.com', 'substack.com', 'blogger.com', 'tumblr.com', 'reddit.com', 'flickr.com', 'unsplash.com', 'pexels.com', 'pixabay.com'],
      ...['canva.com', 'zoom.us', 'microsoft.com', 'office.com', 'live.com', 'sharepoint.com', 'apple.com', 'amazon.com', 'slideshare.net', 'scribd.com'],
      ...['bit.ly', 'tinyurl.com', 'forms.gle', 'typeform.com', 'surveymonkey.com', 'doodle.com', 'meetup.com', 'mailchi.mp', 'ted.com', 'coursera.org'],
      ...['edx.org', 'nytimes.com', 'theguardian.com', 'lemonde.fr', 'bbc.co.uk', 'bbc.com', 'w3.org', 'python.org', 'r-project.org', 'carpentries.org'],
      ...['software-carpentry.org', 'datacarpentry.org', 'librarycarpentry.org', 'openstreetmap.org', 'stackoverflow.com', 'stackexchange.com', 'qgis.org'],
    ],
  },
] as const

/** Hosts that stand for another one in examples and templates. Each stands for what is below it, too; `*` is any ending. */
export const EXAMPLE_HOSTS = [
  {reason: 'Set aside for documentation (RFC 2606, section 3; RFC 6761).', hosts: ['example.com', 'example.org', 'example.net', 'example.edu']},
  {reason: 'Endings that never lead anywhere (RFC 2606, section 2; RFC 6761).', hosts: ['example', 'test', 'invalid']},
  {
    reason: 'What templates write where the writer’s own site should stand.',
    hosts: [
      ...['yoursite.*', 'your-site.*', 'yourwebsite.*', 'your-website.*', 'yourdomain.*', 'your-domain.*', 'yourlibrary.*', 'your-library.*'],
      ...['yourcompany.*', 'your-company.*', 'yourorganization.*', 'youruniversity.*', 'your-university.*', 'yourlink.*', 'your-link.*', 'yourblog.*'],
      ...['votresite.*', 'votre-site.*', 'votredomaine.*', 'votre-domaine.*', 'votrebibliotheque.*', 'exemple.com', 'exemple.fr', 'exemple.ma', 'placeholder.com'],
    ],
  },
] as const
