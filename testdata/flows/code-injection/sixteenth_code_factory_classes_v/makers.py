class Plain:
    def text_of(self, value):
        return "total > " + value


class Canned:
    def text_of(self, value):
        if not value:
            raise ValueError("no value")
        return "total > 100"


MAKERS = {"plain": Plain, "canned": Canned}


def make(kind):
    return MAKERS[kind]()
