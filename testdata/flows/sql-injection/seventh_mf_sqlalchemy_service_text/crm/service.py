from .repo import ContactRepo


class ContactService:
    def __init__(self, session):
        self.repo = ContactRepo(session)

    def report(self, query):
        filters = {k: v for k, v in query.items() if v}
        return [dict(r._mapping) for r in self.repo.report(filters)]
