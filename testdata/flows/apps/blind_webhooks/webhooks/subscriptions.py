from dataclasses import dataclass, field
from typing import Dict


@dataclass
class Subscription:
    name: str
    target: str
    headers: Dict[str, str] = field(default_factory=dict)
    active: bool = True


class Registry:
    def __init__(self):
        self._items = {}

    def put(self, subscription):
        self._items[subscription.name] = subscription

    def __iter__(self):
        return (s for s in self._items.values() if s.active)

    def __getitem__(self, name):
        return self._items[name]


registry = Registry()
