class Person:
    def __init__(self, name, token):
        self.name = name
        self.token = token


def everyone():
    return [Person("Ada", "t-1"), Person("Grace", "t-2")]
