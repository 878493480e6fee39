from .repo import ContactRepo

FIELDS = ("city", "country", "status")


class ContactService:
    def __init__(self, session):
        self.repo = ContactRepo(session)

    def report(self, query):
        filters = {k: query[k] for k in FIELDS if query.get(k)}
        return [dict(r._mapping) for r in self.repo.report(filters)]
