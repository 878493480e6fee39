class Filter:
    def clean(self, value):
        return value.rstrip()
