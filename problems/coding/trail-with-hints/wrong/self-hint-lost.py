from typing import Optional



def copy_trail(head: Optional[RandomListNode]) -> Optional[RandomListNode]:
    copies = {None: None}
    post = head
    while post is not None:
        copies[post] = RandomListNode(post.val)
        post = post.next
    post = head
    while post is not None:
        copies[post].next = copies[post.next]
        if post.random is not post:
            copies[post].random = copies[post.random]
        post = post.next
    return copies[head]
