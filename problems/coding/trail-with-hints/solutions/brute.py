from typing import Optional



def copy_trail(head: Optional[RandomListNode]) -> Optional[RandomListNode]:
    # Posts in a list; a hint becomes a position, and the position a new post.
    posts = []
    while head is not None:
        posts.append(head)
        head = head.next
    new = [RandomListNode(post.val) for post in posts]
    for place, post in enumerate(posts):
        if place > 0:
            new[place - 1].next = new[place]
        if post.random is not None:
            new[place].random = new[next(at for at, other in enumerate(posts) if other is post.random)]
    return new[0] if new else None
