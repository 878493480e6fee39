# safe: the constant replaces the body before it is loaded
import pickle

from django.http import JsonResponse


def restore(request):
    first, second = pickle.dumps({}), request.body
    raw = second
    length = len(raw)
    raw = first
    value = pickle.loads(raw)  # ok: unsafe-deserialization
    return JsonResponse({"length": length, "value": str(value)})
