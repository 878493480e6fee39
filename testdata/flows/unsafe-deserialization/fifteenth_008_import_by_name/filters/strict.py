class Filter:
    def clean(self, value):
        return "strict" if value else "empty"
