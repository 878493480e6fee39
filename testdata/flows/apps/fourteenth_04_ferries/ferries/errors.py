class NoSuchFerry(Exception):
    def __init__(self, name: str):
        super().__init__(name)
        self.name = name
