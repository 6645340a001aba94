from typing import Optional



def copy_trail(head: Optional[RandomListNode]) -> Optional[RandomListNode]:
    copies: dict[Optional[RandomListNode], Optional[RandomListNode]] = {None: None}
    post = head
    while post is not None:
        copies[post] = RandomListNode(post.val)
        post = post.next

    # Every post has a copy now, so no hint can lead to one that is missing.
    post = head
    while post is not None:
        copy = copies[post]
        copy.next = copies[post.next]
        copy.random = copies[post.random]
        post = post.next
    return copies[head]
