from pymongo import MongoClient


class Store:
    """Field notes that are kept beside the database of sheets."""

    def __init__(self, client=None):
        self.notes = (client or MongoClient()).herbarium.notes

    def find(self, **wanted):
        return list(self.notes.find(wanted))

    def search(self, genus, year=None):
        wanted = {'genus': genus}
        if year is not None:
            wanted['year'] = year
        return list(self.notes.find(wanted))  # ok: nosql-injection

    def search_any(self, options):
        wanted = dict(options, public=True)
        return list(self.notes.find(wanted))  # want: nosql-injection

    def remove(self, key):
        self.notes.delete_one({'key': key})  # want: nosql-injection

    def remove_word(self, key):
        if not isinstance(key, str):
            raise TypeError('key')
        self.notes.delete_one({'key': key})  # ok: nosql-injection
