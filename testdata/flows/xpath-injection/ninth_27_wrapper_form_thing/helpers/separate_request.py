class SeparateRequest:
    """Hides the framework's request from the handlers."""

    request = None

    def __init__(self, request):
        self.request = request

    def get_form_parameter(self, key):
        if key not in self.request.form:
            return ""
        return self.request.form[key]

    def get_query_parameter(self, key):
        return self.request.args.get(key, "")

    def get_fixed(self, key):
        return "guest"
