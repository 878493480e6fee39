# vulnerable: getattr with a constant name finds the method that evaluates
from django.http import JsonResponse


class Engine:
    def run_sum(self, text):
        return sum(int(t) for t in text.split("+"))

    def run_code(self, text):
        return eval(text)  # want: code-injection


def compute(request):
    method = getattr(Engine(), "run_" + "code")
    return JsonResponse({"value": str(method(request.POST["text"]))})
