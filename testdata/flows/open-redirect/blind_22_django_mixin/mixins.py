# vulnerable: the success address of the mixin is the request's value
class ReturnMixin:
    fallback = "/"

    def get_success_url(self):
        return self.request.POST.get("next") or self.fallback
