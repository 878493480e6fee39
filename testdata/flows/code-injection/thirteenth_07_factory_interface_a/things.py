import abc


class Thing(abc.ABC):
    @abc.abstractmethod
    def do(self, text):
        ...


class Plain(Thing):
    def do(self, text):
        kept = text
        return kept


class Fixed(Thing):
    def do(self, text):
        self.last = text
        return "fixed"


class Factory:
    @staticmethod
    def create(kind="plain"):
        if kind == "plain":
            return Plain()
        return Fixed()
