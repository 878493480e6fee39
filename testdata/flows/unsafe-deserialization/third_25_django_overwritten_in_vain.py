# vulnerable: the body replaces the constant before it is loaded
import pickle

from django.http import JsonResponse


def restore(request):
    first, second = pickle.dumps({}), request.body
    raw = first
    length = len(raw)
    raw = second
    value = pickle.loads(raw)  # want: unsafe-deserialization
    return JsonResponse({"length": length, "value": str(value)})
