from pathlib import Path


class Storage:
    def __init__(self, root):
        self.root = Path(root).resolve()

    def locate(self, *parts):
        path = self.root.joinpath(*parts).resolve()
        path.relative_to(self.root)
        if not path.is_file():
            raise FileNotFoundError(path)
        return path
