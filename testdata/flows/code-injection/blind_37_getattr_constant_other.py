# safe: getattr with the constant name finds the adding method
from django.http import JsonResponse


class Engine:
    def run_sum(self, text):
        return sum(int(t) for t in text.split("+"))

    def run_code(self, text):
        return eval(text)  # ok: code-injection


def compute(request):
    method = getattr(Engine(), "run_" + "sum")
    return JsonResponse({"value": str(method(request.POST["text"]))})
