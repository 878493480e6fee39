# vulnerable: a service updates the object's __dict__ with what the view received
class ProfileService:
    def __init__(self, store):
        self.store = store

    def change(self, key, fields):
        profile = self.store[key]
        profile.__dict__.update(fields)  # want: mass-assignment
        return profile
