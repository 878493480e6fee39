class Store:
    def __init__(self):
        self._kept = {}

    def keep(self, owner, **fields):
        self._kept.setdefault(owner, {}).update(fields)

    def __getitem__(self, owner):
        return self._kept[owner]
