# vulnerable: the text is repeated as often as the query says
from django.http import HttpResponse


def placeholder(request):
    word = request.GET.get("word", "lorem")[:20]
    try:
        count = int(request.GET.get("count", "10"))
    except ValueError:
        return HttpResponse(status=400)
    text = (word + " ") * count  # want: resource-exhaustion
    return HttpResponse(text, content_type="text/plain")
