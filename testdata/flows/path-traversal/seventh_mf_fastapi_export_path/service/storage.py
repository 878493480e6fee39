from pathlib import Path


class Storage:
    def __init__(self, root):
        self.root = Path(root)

    def locate(self, *parts):
        path = self.root.joinpath(*parts)
        if not path.exists():
            raise FileNotFoundError(path)
        return path
