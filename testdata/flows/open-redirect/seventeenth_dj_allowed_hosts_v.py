# vulnerable: the check's answer is not used
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme as allowed
from django.views import View


class Leave(View):
    def dispatch(self, request, *args, **kwargs):
        target = request.GET.get("next") or "/"
        fine = allowed(target, allowed_hosts={request.get_host()}, require_https=True)
        target = target if fine is not None else "/"
        return redirect(target)  # want: open-redirect
