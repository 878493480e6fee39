# vulnerable: format_map over the user's text gives access to the settings object
class Texts:
    def __init__(self, settings):
        self.values = {"settings": settings, "product": "Desk"}

    def fill(self, text):
        return text.format_map(self.values)  # want: format-string
