# safe: braces of the query are doubled before the text becomes a part of the format
from django.http import JsonResponse


def label_of(request):
    pieces = [request.GET.get("label", "").replace("{", "{{").replace("}", "}}")]
    pieces.append(" ({group})")
    return "".join(pieces)


def label(request):
    group = request.user.groups.values_list("name", flat=True).first()
    return JsonResponse({"label": label_of(request).format(user=request.user, group=group)})  # ok: format-string
