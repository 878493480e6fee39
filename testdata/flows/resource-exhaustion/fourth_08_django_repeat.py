# safe: a count of more than a thousand is refused
from django.http import HttpResponse


def placeholder(request):
    word = request.GET.get("word", "lorem")[:20]
    try:
        count = int(request.GET.get("count", "10"))
    except ValueError:
        return HttpResponse(status=400)
    if count > 1000:
        return HttpResponse(status=413)
    text = (word + " ") * count  # ok: resource-exhaustion
    return HttpResponse(text, content_type="text/plain")
