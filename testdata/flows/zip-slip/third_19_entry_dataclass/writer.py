# vulnerable: the entry carries the member's name to the module that writes it
import os


def write(entry, root):
    target = os.path.join(root, entry.name)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as out:  # want: zip-slip
        out.write(entry.content)
