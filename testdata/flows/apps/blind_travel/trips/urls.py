from django.urls import path

from . import views

urlpatterns = [
    path("", views.TripList.as_view()),
    path("<uuid:key>/map/", views.trip_map),
    path("rates/<str:currency>/", views.rates),
    path("invite/", views.invite),
]
