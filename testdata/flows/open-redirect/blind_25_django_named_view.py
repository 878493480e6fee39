# safe: redirect() to a named view
from django.shortcuts import redirect


def vote(request, pk):
    request.session["voted"] = int(pk)
    return redirect("poll-detail", pk=int(pk))  # ok: open-redirect
