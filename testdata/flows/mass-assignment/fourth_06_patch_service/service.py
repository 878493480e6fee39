# safe: the service asks the record's class which attributes may be written
class Service:
    def __init__(self, session):
        self.session = session

    def patch(self, record, changes):
        for key, value in changes.items():
            if key in record.writable:
                setattr(record, key, value)  # ok: mass-assignment
        self.session.commit()
        return record
