from typing import Optional



def copy_trail(head: Optional[RandomListNode]) -> Optional[RandomListNode]:
    front = RandomListNode(0)
    last = front
    post = head
    while post is not None:
        last.next = RandomListNode(post.val)
        last = last.next
        post = post.next
    post, copy = head, front.next
    while post is not None:
        if post.random is not None:
            old, new = head, front.next
            while old is not post.random:
                old, new = old.next, new.next
            copy.random = new
        post, copy = post.next, copy.next
    return front.next
