# vulnerable: the context's text is shown with the filter safe
from django.views.generic import TemplateView


class Preview(TemplateView):
    template_name = "blog/preview.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["draft"] = self.request.POST.get("draft", "")
        return context

    def post(self, request, *args, **kwargs):
        return self.render_to_response(self.get_context_data(**kwargs))  # want: xss
