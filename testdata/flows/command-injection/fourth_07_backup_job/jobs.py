from shell import Job


class Backup(Job):
    def __init__(self, database, label):
        self.database = database
        self.label = label

    async def command(self):
        return f"pg_dump {self.database} | gzip > /backup/{self.database}-{self.label}.gz"
