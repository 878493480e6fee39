class BedConverter:
    regex = "[a-h][0-9]{1,3}"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


class FreeConverter:
    regex = "[^/]+"

    def to_python(self, value):
        return value.lower()

    def to_url(self, value):
        return value
