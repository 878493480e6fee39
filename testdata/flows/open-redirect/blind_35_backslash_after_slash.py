# vulnerable: two slashes are refused but a slash and a backslash lead away as well
from django.shortcuts import redirect


def local(target):
    return target.startswith("/") and not target.startswith("//")


def back(request):
    target = request.GET.get("to", "/")
    if not local(target):
        target = "/"
    return redirect(target)  # want: open-redirect
