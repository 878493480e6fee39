# safe: the mixin checks the target
from django.utils.http import url_has_allowed_host_and_scheme


class ReturnMixin:
    fallback = "/"

    def get_success_url(self):
        target = self.request.POST.get("next", "")
        if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
            return self.fallback
        return target
