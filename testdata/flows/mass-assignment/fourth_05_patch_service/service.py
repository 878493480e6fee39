# vulnerable: the service writes all attributes of the changes into the record
class Service:
    def __init__(self, session):
        self.session = session

    def patch(self, record, changes):
        for key, value in changes.items():
            if hasattr(record, key):
                setattr(record, key, value)  # want: mass-assignment
        self.session.commit()
        return record
