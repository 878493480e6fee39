# vulnerable: the label of the query is completed by a constant and formatted with the user
from django.http import JsonResponse


def label_of(request):
    pieces = [request.GET.get("label", "{user.username}")]
    pieces.append(" ({group})")
    return "".join(pieces)


def label(request):
    group = request.user.groups.values_list("name", flat=True).first()
    return JsonResponse({"label": label_of(request).format(user=request.user, group=group)})  # want: format-string
