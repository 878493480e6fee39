# safe: only the number of the page comes back
from django import forms
from django.http import HttpResponse
from django.urls import path
from django.views.generic.edit import FormView


class SearchForm(forms.Form):
    term = forms.CharField(max_length=60)
    page = forms.IntegerField(min_value=1)


class SearchView(FormView):
    form_class = SearchForm
    template_name = "search.html"

    def form_valid(self, form):
        page = form.cleaned_data["page"]
        return HttpResponse("<h1>Results, page %s</h1>" % page)  # ok: xss


urlpatterns = [path("search/", SearchView.as_view())]
