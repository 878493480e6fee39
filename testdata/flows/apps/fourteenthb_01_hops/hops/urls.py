from django.urls import path, re_path

from . import views

urlpatterns = [
    path("beers/<int:pk>/", views.BeerView.as_view()),
    path("beers/<str:style>/", views.StyleView.as_view()),
    re_path(r"^casks/(?P<code>[a-z]{2}[0-9]+)/$", views.CaskView.as_view()),
    path("search/", views.search),
    path("card/", views.card),
    path("card/safe/", views.card_safe),
    path("order/", views.OrderView.as_view()),
    path("notes/", views.notes),
]
