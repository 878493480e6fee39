import configparser


CONFIG = "[things]\nselected = SecondThing\n"


class Thing:
    def do_something(self, text):
        raise NotImplementedError


class FirstThing(Thing):
    def do_something(self, text):
        return text


class SecondThing(Thing):
    def do_something(self, text):
        return text[:]


def create_thing():
    parser = configparser.ConfigParser()
    parser.read_string(CONFIG)
    if parser.get("things", "selected") == "SecondThing":
        return SecondThing()
    return FirstThing()
