# vulnerable: a form's text field comes back in the page
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
        term = form.cleaned_data["term"]
        return HttpResponse("<h1>Results for %s</h1>" % term)  # want: xss


urlpatterns = [path("search/", SearchView.as_view())]
