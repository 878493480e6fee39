# safe: the service copies the public fields through a helper
from fields import public


class ProfileService:
    def __init__(self, store):
        self.store = store

    def change(self, key, fields):
        profile = self.store[key]
        profile.__dict__.update(public(fields))  # ok: mass-assignment
        return profile
