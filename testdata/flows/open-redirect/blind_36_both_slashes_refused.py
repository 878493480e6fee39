# safe: the second character must be a letter or digit
from django.shortcuts import redirect


def local(target):
    return len(target) > 1 and target[0] == "/" and target[1].isalnum()


def back(request):
    target = request.GET.get("to", "/")
    if not local(target):
        target = "/"
    return redirect(target)  # ok: open-redirect
