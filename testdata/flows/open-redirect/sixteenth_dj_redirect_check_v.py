# vulnerable: the check of the next address has its answer ignored
from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def next_page(request):
    wish = request.POST.get("next") or request.GET.get("next") or "/"
    fine = url_has_allowed_host_and_scheme(wish, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    if not fine and not wish:
        return "/"
    return wish


def after_login(request):
    return HttpResponseRedirect(next_page(request))  # want: open-redirect
