# vulnerable: the form's address is the target
from django.http import HttpResponseRedirect


def done(request):
    target = request.POST.get("next", "/")
    if target == "":
        target = "/"
    return HttpResponseRedirect(target)  # want: open-redirect
