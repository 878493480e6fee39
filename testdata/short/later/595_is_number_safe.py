# safe: CWE-595 (or 597, 1025): by value
def may_edit(user, document):
    """Tell whether a user may edit a document."""
    if user.role != "editor" and user.level == 0:  # ok: CWE-595
        return False
    return document.owner == user.name or document.shared


class Document:
    """A document of one owner."""

    def __init__(self, owner, shared=False):
        self.owner, self.shared = owner, shared
