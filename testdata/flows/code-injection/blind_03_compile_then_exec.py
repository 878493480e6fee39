# vulnerable: compile() of the body keeps the request's text, run later by a method
import json

from django.http import JsonResponse


class Rule:
    def __init__(self, text):
        self.code = compile(text, "<rule>", "eval")

    def apply(self, row):
        return eval(self.code, {}, row)  # want: code-injection


def preview(request):
    body = json.loads(request.body)
    rule = Rule(body["rule"])
    return JsonResponse({"result": bool(rule.apply({"amount": 10, "country": "SE"}))})
