from flask import request


class ListRequest:
    def __init__(self):
        self._args = request.args

    @property
    def word(self):
        return self._args.get("q", "")

    @property
    def limit(self):
        return max(1, min(100, self._args.get("limit", 20, type=int)))

    @property
    def order(self):
        return self._args.get("order", "id")

    @property
    def known_order(self):
        return self.order if self.order in ("id", "name", "quantity") else "id"
