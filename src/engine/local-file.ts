/** What is known of a file that a post refers to. */
export interface LocalFile {
  readonly state: 'found' | 'folder' | 'missing' | 'unreadable' | 'outside'
  readonly bytes: number
  /** Whether an image tells where it was taken (GPS in its metadata); nothing when it is no image or was not read. */
  readonly placed?: boolean
  /** Whether its bytes are those of an image. */
  readonly isImage?: boolean
}

/** What a post's relative targets lead to; nothing for a target that was not looked up (a URL, a post without a folder). */
export type LocalFiles = (target: string) => LocalFile | undefined

export const noFiles: LocalFiles = () => undefined
