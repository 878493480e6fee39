import urllib.parse


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "gASVBgAAAAAAAACMAm9rlC4="
