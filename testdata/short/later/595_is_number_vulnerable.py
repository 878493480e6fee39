# vulnerable: CWE-595 (or 597, 1025): a role is compared by identity
def may_edit(user, document):
    """Tell whether a user may edit a document."""
    if user.role is not "editor" and user.level is 0:  # want: CWE-595
        return False
    return document.owner == user.name or document.shared


class Document:
    """A document of one owner."""

    def __init__(self, owner, shared=False):
        self.owner, self.shared = owner, shared
