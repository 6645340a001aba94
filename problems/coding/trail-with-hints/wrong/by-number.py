from typing import Optional



def copy_trail(head: Optional[RandomListNode]) -> Optional[RandomListNode]:
    copies = {}
    front = RandomListNode(0)
    last = front
    post = head
    while post is not None:
        last.next = RandomListNode(post.val)
        last = last.next
        copies[post.val] = last
        post = post.next
    post, copy = head, front.next
    while post is not None:
        if post.random is not None:
            copy.random = copies[post.random.val]
        post, copy = post.next, copy.next
    return front.next
