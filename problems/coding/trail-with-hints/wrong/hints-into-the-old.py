from typing import Optional



def copy_trail(head: Optional[RandomListNode]) -> Optional[RandomListNode]:
    front = RandomListNode(0)
    last = front
    post = head
    while post is not None:
        last.next = RandomListNode(post.val, None, post.random)
        last = last.next
        post = post.next
    return front.next
